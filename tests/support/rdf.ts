import dataModel from '@rdfjs/data-model';
import dataset from '@rdfjs/dataset';
import jsonld from 'jsonld';
import SHACLValidator from 'rdf-validate-shacl';

type Dataset = ConstructorParameters<typeof SHACLValidator>[0];

/** What a term of `jsonld.toRDF` is; its own types leave it open. */
type PlainTerm = {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
};
type PlainQuad = { readonly subject: PlainTerm; readonly predicate: PlainTerm; readonly object: PlainTerm };

/**
 * The statements of a JSON-LD document. Nothing is fetched: a document that needs a context from elsewhere is refused.
 *
 * @example await readJsonLd(catalogue, 'https://plan.example.jp/142034/data/catalog.jsonld')
 */
export async function readJsonLd(document: object, base: string): Promise<Dataset> {
  const quads: unknown = await jsonld.toRDF(structuredClone(document), {
    base,
    documentLoader: (url) => Promise.reject(new Error(`The document asks for ${url}`)),
  });
  if (!isQuads(quads)) throw new Error('No statements');
  const statements = quads.map(({ subject, predicate, object }) =>
    dataModel.quad(toNode(subject), dataModel.namedNode(predicate.value), toTerm(object)),
  );
  return dataset.dataset(statements);
}

function isQuads(value: unknown): value is readonly PlainQuad[] {
  return (
    Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null && 'subject' in one)
  );
}

function toNode({ termType, value }: PlainTerm) {
  return termType === 'BlankNode' ? dataModel.blankNode(value) : dataModel.namedNode(value);
}

function toTerm(term: PlainTerm) {
  if (term.termType !== 'Literal') return toNode(term);
  const { value, language, datatype } = term;
  return dataModel.literal(value, language || dataModel.namedNode(datatype?.value ?? ''));
}

/** What a SHACL validation says: how grave, of what, and which property. */
export type ShapeResult = { readonly severity: string; readonly focus: string; readonly path: string };

/** The results of a validation by shapes, the ends of their addresses only. */
export async function validateByShapes(data: Dataset, shapes: Dataset): Promise<readonly ShapeResult[]> {
  const { results } = await new SHACLValidator(shapes).validate(data);
  return results.map(({ severity, focusNode, path }) => ({
    severity: endOf(severity?.value),
    focus: endOf(focusNode?.value),
    path: endOf(path === null || path === undefined || !('value' in path) ? '' : String(path.value)),
  }));
}

function endOf(address: string | undefined): string {
  return /[^#/]*$/.exec(address ?? '')?.[0] ?? '';
}
