/** The part of nspell, which brings no types, that the spelling test uses. */
declare module "nspell" {
  interface Speller {
    correct(word: string): boolean;
  }
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Speller;
}
