import postgres from "postgres";
const sql = postgres(Deno.env.get("DB") ?? "postgres://postgres@127.0.0.1:5499/ontime_app", {
  onnotice() {},
});
for (const q of Deno.args) {
  console.log(
    JSON.stringify(await sql.unsafe(q), (_k, v) => typeof v === "bigint" ? Number(v) : v),
  );
}
await sql.end();
