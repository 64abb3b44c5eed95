import { withSmtp } from "./tests/support/smtp.ts";
import { withTwilio } from "./tests/support/fake_twilio.ts";
await withSmtp({}, (smtp) =>
  withTwilio((tw) =>
    new Promise<void>(() => {
      console.log(JSON.stringify({ smtp: smtp.port, twilio: tw.config }));
      Deno.writeTextFileSync(
        "/tmp/ontime/standins.json",
        JSON.stringify({ smtp: smtp.port, twilio: tw.config }),
      );
      Deno.serve({ port: 8109, hostname: "127.0.0.1", onListen() {} }, async (req) => {
        const u = new URL(req.url);
        if (u.pathname === "/state") {
          return Response.json({ mails: smtp.received, texts: tw.taken });
        }
        if (u.pathname === "/clear") {
          smtp.received.length = 0;
          tw.taken.length = 0;
          return new Response("ok");
        }
        if (u.pathname === "/tw") {
          tw.behave(...await req.json());
          return new Response("ok");
        }
        if (u.pathname === "/mood") {
          const { address, moods } = await req.json();
          smtp.behave(address, ...moods);
          return new Response("ok");
        }
        return new Response("?", { status: 404 });
      });
    })
  ));
