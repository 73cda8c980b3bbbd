declare module 'subset-font' {
  /** Makes a font with only the glyphs that `text` needs. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'sfnt' | 'woff2' },
  ): Promise<Uint8Array>;
}
