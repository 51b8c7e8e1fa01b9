/**
 * A button that is pressed by a person: with the pointer, or with a key once it is released.
 *
 * A key still held would go on into the message box, where the caret is by then and where Enter may send.
 */
import { trusted } from "./trusted";

interface Handlers {
  onClick: (event: MouseEvent) => void;
  onMouseDown: (event: MouseEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onKeyUp: (event: KeyboardEvent) => void;
}

export function press(onPress: () => void): Handlers {
  return {
    onClick: trusted(onPress),
    onMouseDown: (event) => event.preventDefault(), // a second click must not take the caret out of the box again
    onKeyDown: (event) => {
      if (event.key === "Enter") event.preventDefault();
    },
    onKeyUp: trusted((event: KeyboardEvent) => {
      if (event.key === "Enter") onPress();
    }),
  };
}
