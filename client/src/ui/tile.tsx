import "./card.css";
import type { ReactNode } from "react";

interface TileProps {
  /** A TextLink to the place: the whole tile follows it. */
  readonly link: ReactNode;
  readonly titleAs?: "h2" | "h3";
  readonly children?: ReactNode;
}

/** A place to go, pressed anywhere. */
export function Tile({ link, titleAs: Title = "h3", children }: TileProps) {
  return (
    <div className="tile">
      <Title className="fr-h6 fr-mb-0">{link}</Title>
      {children}
    </div>
  );
}
