import * as v from 'valibot';

/** A value that a JSON text of this form holds; undefined where it is no JSON, or of another form. */
export function parsedAs<Schema extends v.GenericSchema>(
  schema: Schema,
  json: string,
): v.InferOutput<Schema> | undefined {
  try {
    const result = v.safeParse(schema, JSON.parse(json));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
