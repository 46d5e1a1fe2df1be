// The one script of every page. A classic script, because pages opened from a disk load no other kind.
import { bringToLife } from "./live";
import { markPlace } from "./place";
import { reachWithKeys } from "./reach";
import { offerSearch } from "./search";
import { offerThemes } from "./theme";

const tools = document.querySelector<HTMLElement>(".tools");
if (tools) {
  offerSearch(tools);
  offerThemes(tools);
}
bringToLife();
markPlace();
reachWithKeys();
