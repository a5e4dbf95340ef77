package countersign.transcript.page;

import countersign.model.page.Box;
import countersign.model.page.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Rows that follow each other closely: a paragraph, or the rows of a table. */
public record Block(List<TextLine> lines) {

    /** A wider gap than so many rows' height begins another block. */
    private static final double GAP = 1.0;

    public Block {
        lines = List.copyOf(lines);
    }

    /** The lines in their order; those of nothing but spaces are left out. */
    public static List<Block> of(List<TextLine> lines) {
        var blocks = new ArrayList<Block>();
        var block = new ArrayList<TextLine>();
        for (var line : lines) {
            if (line.text().isBlank()) {
                continue;
            }
            if (!block.isEmpty() && isApart(block.get(block.size() - 1), line)) {
                blocks.add(new Block(block));
                block.clear();
            }
            block.add(line);
        }
        if (!block.isEmpty()) {
            blocks.add(new Block(block));
        }
        return blocks;
    }

    public Box box() {
        return lines.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
    }

    private static boolean isApart(TextLine last, TextLine line) {
        double gap = line.box().y() - last.box().bottom();
        double backwards = last.box().y() - line.box().bottom();
        return Math.max(gap, backwards)
                > GAP * Math.min(last.box().height(), line.box().height());
    }
}
