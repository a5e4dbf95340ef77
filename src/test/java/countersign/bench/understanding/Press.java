package countersign.bench.understanding;

import countersign.bench.understanding.Block.Field;
import countersign.bench.understanding.Block.Fields;
import countersign.bench.understanding.Block.PageBreak;
import countersign.bench.understanding.Block.Prose;
import countersign.bench.understanding.Block.Row;
import countersign.bench.understanding.Block.Section;
import countersign.bench.understanding.Block.Table;
import countersign.bench.understanding.Block.Title;
import countersign.bench.understanding.Page.Run;
import java.util.List;

/** Lays a paper out as its house does, on as many pages as it takes. */
final class Press {

    private static final double FOOT = 800;

    private final House house;
    private final Sheets sheets;
    private final Headings headings;
    private final RunningFields running;
    private final SpacedFields spaced;
    private final RuledFields ruled;
    private final Sections sections;
    private final Tables tables;

    private Press(House house) {
        this.house = house;
        this.sheets = new Sheets(house);
        this.headings = new Headings(house, sheets);
        this.running = new RunningFields(house, sheets);
        this.spaced = new SpacedFields(house, sheets);
        this.ruled = new RuledFields(house, sheets);
        this.sections = new Sections(house, sheets);
        this.tables = new Tables(sheets);
    }

    /**
     * @param running what the head of a second page repeats
     * @param footed whether pages are numbered
     * @param mark what stands below the numbers, or nothing
     */
    static List<Page> print(House house, List<Block> blocks, String running, boolean footed, String mark) {
        var head = blocks.stream()
                .takeWhile(block -> block instanceof Title || block instanceof Fields)
                .toList();
        var press = new Press(house);
        press.repeat(footed && house.fullHeads() ? head : List.of(), running);
        blocks.forEach(press::print);
        press.sections.finish();
        var pages = press.sheets.pages();
        for (int i = 0; footed && !mark.isEmpty() && i < pages.size(); i++) {
            pages.get(i).runs().add(new Run(mark, Sheets.LEFT, FOOT + 14, 8, false));
        }
        for (int i = 0; footed && house.numbersPages() && i < pages.size(); i++) {
            var foot = house.footer(i + 1, pages.size());
            pages.get(i).runs().add(new Run(foot, 297 - Run.width(foot, 9) / 2, FOOT, 9, false));
        }
        return pages;
    }

    /** Has every further page begin with the whole head, or with some words where there is none. */
    private void repeat(List<Block> head, String words) {
        sheets.furtherOpenWith(() -> {
            if (!head.isEmpty()) {
                head.forEach(this::print);
            } else if (!words.isEmpty()) {
                sheets.put(words, Sheets.LEFT, 9, false);
                sheets.moveTo(sheets.y() + 22);
            }
        });
    }

    private void print(Block block) {
        if (!(block instanceof Section)) {
            sections.finish();
        }
        if (block instanceof Title title) {
            headings.print(title);
        } else if (block instanceof Fields fields) {
            fields(fields.fields());
            sheets.down(0.6);
        } else if (block instanceof Section part) {
            sections.print(part);
        } else if (block instanceof Table table) {
            tables.table(table);
        } else if (block instanceof Row row) {
            tables.row(row.words());
        } else if (block instanceof Prose prose) {
            sheets.paragraph(prose.text());
            sheets.down(0.4);
        } else if (block instanceof PageBreak) {
            sheets.turn();
        }
    }

    private void fields(List<Field> fields) {
        switch (house.fields()) {
            case "rows" -> spaced.rows(fields, 3);
            case "pairs" -> spaced.rows(fields, 2);
            case "underlined" -> spaced.underlined(fields);
            case "columns" -> spaced.columns(fields);
            case "apart" -> spaced.apart(fields);
            case "leaders" -> spaced.leaders(fields);
            case "list" -> spaced.list(fields);
            case "cards" -> spaced.cards(fields);
            case "grid" -> ruled.grid(fields);
            case "boxed" -> ruled.boxes(fields);
            case "quad" -> ruled.quads(fields);
            case "cells" -> ruled.cells(fields);
            case "misprinted" -> ruled.blanks(fields);
            case "sidebar" -> ruled.sidebar(fields);
            case "tight" -> running.tight(fields);
            case "sentence" -> running.sentence(fields);
            case "bars" -> running.bars(fields);
            case "bare" -> running.bare(fields);
            case "slashes" -> running.marked(fields, "/", "", "　");
            case "brackets" -> running.marked(fields, "[", "]", " ");
            case "clauses" -> running.clauses(fields);
            default -> running.line(fields);
        }
    }
}
