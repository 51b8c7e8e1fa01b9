// Event names as the page writes them: the mailbox owner's profile, then base64 that begins with the epoch in ms.

const OWNER = "ACoAACaradec0Relance0Site0Owner0Profile";

const hexadecimal = (length) =>
  Array.from({ length }, () => Math.floor(Math.random() * 16).toString(16)).join("");

/** The name of a message that the server has taken: its time can be read from it. */
export function serverUrn(ms) {
  const digits = String(100 + Math.floor(Math.random() * 900));
  const id = `${ms}b${hexadecimal(4)}-${digits}&${crypto.randomUUID()}_${digits}`;
  return `urn:li:msg_message:(urn:li:fsd_profile:${OWNER},2-${btoa(id)})`;
}

/** The name of a message on its way: a client id without a time. */
export function temporaryUrn() {
  return `urn:li:msg_message:(urn:li:fsd_profile:${OWNER},${crypto.randomUUID()})`;
}

/** The opaque profile address of a person; never the public one. */
export function profileAddress(name) {
  const letters = name.normalize("NFD").replace(/[^A-Za-z]/g, "");
  return `https://www.linkedin.com/in/ACoAAB${letters}0${name.length}`;
}
