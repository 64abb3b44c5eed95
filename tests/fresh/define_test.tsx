import { deepStrictEqual as equal, match, strictEqual as same } from "node:assert/strict";
import { App, type Context, createDefine, page, type PageProps } from "fresh";

interface State {
  user: string;
}
const define = createDefine<State>();

/** Compiles only when both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true
  : never;
function type<_T extends true>(): void {}

Deno.test("define.* return what they are given", () => {
  const handler = () => new Response();
  same(define.handlers(handler), handler);
  const middleware = [define.middleware((ctx) => ctx.next())];
  same(define.middleware(middleware), middleware);
  const component = () => null;
  same(define.page(component), component);
  same(define.layout(component), component);
});

Deno.test("a page knows the data of its handlers, and the state", async () => {
  const handlers = define.handlers({
    GET(ctx) {
      type<Same<typeof ctx, Context<State>>>();
      return ctx.state.user === "" ? ctx.redirect("/login") : page({ n: 1 });
    },
    POST: async () => await Promise.resolve({ data: { n: 2 }, status: 201 }),
    DELETE: () => new Response(null, { status: 204 }),
  });
  const component = define.page<typeof handlers>(({ data, state }) => {
    type<Same<typeof data, { n: number }>>();
    return <p>{state.user}{data.n}</p>;
  });
  const handler = new App<State>()
    .use(define.middleware((ctx) => {
      ctx.state.user = ctx.url.searchParams.get("user") ?? "";
      return ctx.next();
    }))
    .route("/", { handlers, component }).handler();
  const ask = (path: string, method: string) =>
    handler(new Request("http://localhost" + path, { method }));
  match(await (await ask("/?user=a", "GET")).text(), /<p>a1<\/p>/);
  equal((await ask("/", "GET")).headers.get("location"), "/login");
  const posted = await ask("/?user=b", "POST");
  equal(posted.status, 201);
  match(await posted.text(), /<p>b2<\/p>/);
  equal((await ask("/", "DELETE")).status, 204);
});

Deno.test("without handlers, a page's data is unknown", () => {
  define.page((props) => {
    type<Same<typeof props, PageProps<unknown, State>>>();
    return null;
  });
});

Deno.test("page() without data", () => {
  equal(page().data, undefined);
  equal("data" in page(), true);
});
