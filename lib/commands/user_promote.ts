import { promote, type Role } from "../accounts/service.ts";
import { CommandError, runCommand, say } from "./output.ts";

const ROLES: readonly Role[] = ["student", "instructor", "admin"];

await runCommand(async (deps) => {
  const [email, wanted, ...others] = Deno.args;
  const role = ROLES.find((name) => name === wanted);
  if (!email || !role || others.length > 0) {
    throw new CommandError(`Usage: deno task user:promote EMAIL ${ROLES.join("|")}`);
  }
  const user = await promote(deps, email, role);
  say(`${user.name} <${email}>: ${user.role}`);
});
