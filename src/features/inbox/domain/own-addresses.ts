import type { Finding } from '#features/applications/domain/finding.ts';

const enough = 5;
const oftener = 4;

/**
 * Learns which addresses are the person's own: mails about applications go there, and hardly any comes from there.
 * What comes from them is the person's own word.
 */
export function ownAddresses() {
  const received = new Map<string, number>();
  const sent = new Map<string, number>();
  const count = (numbers: Map<string, number>, address: string | undefined) => {
    if (address) numbers.set(address, (numbers.get(address) ?? 0) + 1);
  };
  return {
    note({ recipient, contact }: Finding): void {
      count(received, recipient);
      count(sent, contact);
    },
    isOwn({ contact = '' }: Pick<Finding, 'contact'>): boolean {
      const times = received.get(contact) ?? 0;
      return times >= enough && times > oftener * (sent.get(contact) ?? 0);
    },
  };
}
