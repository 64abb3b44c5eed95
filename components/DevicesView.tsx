import type { Lang, Messages, Zone } from "./types.ts";
import { AccountFrame } from "./AccountFrame.tsx";
import { Badge } from "./Badge.tsx";
import { Button } from "./Button.tsx";
import * as icons from "./icons.ts";
import { Icon } from "./Icon.tsx";
import { Time } from "./Time.tsx";

export interface DeviceCard {
  id: string;
  browser: string | null;
  system: string | null;
  address: string | null;
  /** Epoch milliseconds. */
  lastSeen: number;
  isThis: boolean;
}

export interface DevicesViewProps {
  m: Messages;
  lang: Lang;
  zone: Zone;
  devices: readonly DeviceCard[];
  done: string | null;
}

const PHONES = ["Android", "iPhone", "iPad"];

function Device({ m, lang, zone, device }: Omit<DevicesViewProps, "devices" | "done"> & {
  device: DeviceCard;
}) {
  const words = m.accounts.account.devices;
  const name = words.name(device.browser, device.system);
  return (
    <li class="device">
      <Icon of={PHONES.includes(device.system ?? "") ? icons.phone : icons.monitor} />
      <div class="device-text">
        <strong>{name}</strong> {device.isThis && <Badge tone="brand">{words.here}</Badge>}
        <div class="muted small">
          {words.lastSeen} <Time at={device.lastSeen} lang={lang} zone={zone} withTime />
        </div>
        {device.address && <div class="muted small">{words.address} {device.address}</div>}
      </div>
      {!device.isThis && (
        <form method="post" action="/profile/devices">
          <Button
            variant="secondary"
            name="session"
            value={device.id}
            aria-label={words.revokeLabel(name)}
          >
            {words.revoke}
          </Button>
        </form>
      )}
    </li>
  );
}

/** Where the viewer is signed in, and how to end that. */
export function DevicesView({ m, lang, zone, devices, done }: DevicesViewProps) {
  const words = m.accounts.account.devices;
  return (
    <AccountFrame m={m} tab="devices" done={done}>
      <p class="muted">{words.lead}</p>
      <ul class="devices" aria-label={words.list}>
        {devices.map((device) => (
          <Device key={device.id} m={m} lang={lang} zone={zone} device={device} />
        ))}
      </ul>
      <section class="stack stack-s">
        <h2>{words.everywhereTitle}</h2>
        <p class="muted">{words.everywhereText}</p>
        <form method="post" action="/profile/devices">
          <Button variant="danger" name="session" value="all" icon={icons.logOut}>
            {words.everywhere}
          </Button>
        </form>
      </section>
    </AccountFrame>
  );
}
