import postgres from "postgres";
const sql = postgres("postgres://postgres@127.0.0.1:5499/postgres");
await sql.unsafe(`drop database if exists ${Deno.args[0]} with (force)`);
await sql.unsafe(`create database ${Deno.args[0]}`);
await sql.end();
