package countersign.bench.understanding;

import countersign.bench.understanding.Block.Title;
import countersign.bench.understanding.Page.Run;

/** Sets the hospital's name and a paper's title as its house does. */
final class Headings {

    private final House house;
    private final Sheets sheets;

    Headings(House house, Sheets sheets) {
        this.house = house;
        this.sheets = sheets;
    }

    void print(Title title) {
        if (house.text("heading", "title-first")) {
            sheets.centred(title.title(), 17);
            lower(28);
            sheets.put(title.hospital(), Sheets.LEFT, 10, false);
            lower(20);
        } else if (house.text("heading", "corner")) {
            sheets.put(title.hospital(), Sheets.LEFT, 10, false);
            sheets.centred(title.title(), 16);
            lower(28);
        } else if (house.text("heading", "bar")) {
            sheets.put("< " + title.title(), Sheets.LEFT, 14, true);
            lower(28);
            sheets.put(title.hospital(), Sheets.LEFT, 13, true);
            lower(24);
        } else if (house.oneLine()) {
            sheets.centred(title.hospital() + " " + title.title(), 15);
            lower(28);
        } else if (house.fields().equals("columns")) {
            sheets.put(title.hospital(), Sheets.LEFT, 14, true);
            sheets.put(title.title(), Sheets.RIGHT - Run.width(title.title(), 16), 16, true);
            lower(26);
        } else {
            sheets.centred(title.hospital(), 15);
            lower(24);
            sheets.centred(title.title(), 17);
            lower(30);
        }
        sheets.rule(Sheets.LEFT, sheets.y() - 5, Sheets.RIGHT, sheets.y() - 5);
    }

    private void lower(double points) {
        sheets.moveTo(sheets.y() + points);
    }
}
