/** Easy-to-read words come one sentence a line. */
export const Paragraphes = ({ mots }: { readonly mots: string }) => (
  <>
    {mots.split('\n').map((ligne) => (
      <p key={ligne}>{ligne}</p>
    ))}
  </>
)
