import { Shop } from "./Shop";

export default function Page() {
  return (
    <main>
      <h1>Strom bestellen</h1>
      <Shop />
    </main>
  );
}
