import { Shop } from "../Shop";

export default function Home() {
  return (
    <main>
      <h1>Strom bestellen</h1>
      <Shop />
    </main>
  );
}
