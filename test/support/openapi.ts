import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What is read of an OpenAPI 3.0 schema here. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly example?: unknown;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: { readonly "application/json"?: { readonly schema: Schema } };
}

/** One method of a path. */
export interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

/** An OpenAPI description, as it was published. */
export interface OpenApi {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Which body is meant. `path` is the template (`/plans/{id}/quote`), `status` of a response is 200 unless told. */
export interface BodyAddress {
  readonly path: string;
  readonly method: "get" | "post" | "patch";
  readonly part: "request" | "response";
  readonly status?: number;
  /** Refuses fields that the description does not name; it leaves every object open by itself. */
  readonly closed?: boolean;
}

/** Lists what is wrong with a value; empty when nothing is. */
export type Validate = (value: unknown) => readonly string[];

/** Both versions of the API, by their whole or short name. */
export type OpenApiVersion = "curie" | "edison" | "2026-05-27.curie" | "2026-01-29.edison";

const directory = process.env["STROMKASSE_OPENAPI_DIR"] ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

/** The sentence to print where a test is skipped because {@link loadOpenApi} gave `null`. */
export const whyNoOpenApi = `No nomos-openapi.{curie,edison}.json in ${directory}. Set STROMKASSE_OPENAPI_DIR to the folder that holds them.`;

/** Reads one version's OpenAPI description; `null` where this machine has none. */
export function loadOpenApi(version: OpenApiVersion): OpenApi | null {
  const file = `${directory}/nomos-openapi.${version.replace(/^.*\./, "")}.json`;
  if (!existsSync(file)) return null;
  const openApi: OpenApi = JSON.parse(readFileSync(file, "utf8"));
  return openApi;
}

/** An operation of the description; throws where it has none. */
export function operationOf(openApi: OpenApi, { path, method }: Pick<BodyAddress, "path" | "method">): Operation {
  const operation = openApi.paths[path]?.[method];
  if (!operation) throw new Error(`${openApi.info.version} describes no ${method.toUpperCase()} ${path}.`);
  return operation;
}

/** The schema of a body, unresolved; throws where the description has none. */
export function schemaOf(openApi: OpenApi, address: BodyAddress): Schema {
  const operation = operationOf(openApi, address);
  const body = address.part === "request" ? operation.requestBody : operation.responses[String(address.status ?? 200)];
  const schema = body?.content?.["application/json"]?.schema;
  if (!schema) throw new Error(`${openApi.info.version} describes no JSON ${address.part} of ${address.method} ${address.path}.`);
  return schema;
}

/** Makes a check of a body against the description. */
export function validatorFor(openApi: OpenApi, address: BodyAddress): Validate {
  return compile(openApi, schemaOf(openApi, address), address.closed ?? false);
}

/** Makes a check of a single value, such as a query parameter's, against a schema of the description. Text is coerced, as it is in a URL. */
export function parameterValidator(openApi: OpenApi, parameter: Parameter): Validate {
  const validate = compile(openApi, { type: "object", properties: { value: parameter.schema } }, false, true);
  return (value) => validate({ value });
}

function compile(openApi: OpenApi, schema: Schema, closed: boolean, coerceTypes = false): Validate {
  const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true, validateSchema: false, coerceTypes }));
  const schemas = mapValues(openApi.components.schemas, (named) => toJsonSchema(named, closed));
  const validate: ValidateFunction = ajv.compile({ ...toJsonSchema(schema, closed), components: { schemas } });
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath || "/"} ${error.message ?? ""}`));
}

type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * OpenAPI 3.0 says `nullable` where JSON Schema has the type `null`; alone among alternatives it stands for `null`, elsewhere
 * alone for anything. Its `exclusiveMinimum` is a flag beside `minimum`.
 */
function toJsonSchema(schema: Schema, closed: boolean): JsonSchema {
  const convert = (part: Schema) => toJsonSchema(part, closed);
  const { nullable, example: _example, exclusiveMinimum, properties, items, additionalProperties, anyOf, oneOf, allOf, ...plain } = schema;
  const converted = {
    ...plain,
    ...(exclusiveMinimum === true && { exclusiveMinimum: plain.minimum }),
    ...(properties && { properties: mapValues(properties, convert), ...(closed && { additionalProperties: false }) }),
    ...(additionalProperties !== undefined && {
      additionalProperties: typeof additionalProperties === "boolean" ? additionalProperties : convert(additionalProperties),
    }),
    ...(items && { items: convert(items) }),
    ...(anyOf && { anyOf: anyOf.map((option) => (isBareNull(option) ? { type: "null" } : convert(option))) }),
    ...(oneOf && { oneOf: oneOf.map(convert) }),
    ...(allOf && { allOf: allOf.map(convert) }),
  };
  const allowsNull = nullable === true || allOf?.some((part) => part.nullable === true) === true;
  return allowsNull && (plain.type !== undefined || allOf) ? { anyOf: [{ type: "null" }, converted] } : converted;
}

const mapValues = <From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

const isBareNull = (schema: Schema): boolean => schema.nullable === true && Object.keys(schema).length === 1;

/** Builds a body out of the examples that the description gives, with plain stand-ins where it gives none. */
export function exampleOf(openApi: OpenApi, schema: Schema): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.$ref) {
    const named = openApi.components.schemas[schema.$ref.replace("#/components/schemas/", "")];
    if (!named) throw new Error(`${schema.$ref} leads nowhere in ${openApi.info.version}.`);
    return exampleOf(openApi, named);
  }
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => exampleOf(openApi, part)));
  const [option] = schema.anyOf ?? schema.oneOf ?? [];
  if (option) return exampleOf(openApi, option);
  if (schema.enum) return schema.enum[0];
  if (schema.default !== undefined) return schema.default;
  if (schema.properties)
    return Object.fromEntries(Object.entries(schema.properties).map(([name, property]) => [name, exampleOf(openApi, property)]));
  if (schema.items) return [exampleOf(openApi, schema.items)];
  return standIn(schema);
}

function standIn({ type, format, minimum }: Schema): unknown {
  if (type === "number" || type === "integer") return minimum ?? 1;
  if (type === "boolean") return true;
  if (type === "object") return {};
  return format === "date-time" ? "2024-03-14T12:00:00Z" : "text";
}
