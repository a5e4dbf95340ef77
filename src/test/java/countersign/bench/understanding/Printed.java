package countersign.bench.understanding;

import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A story's papers on pages: what a dossier holds. */
record Printed(Story story, List<Sheet> sheets) {

    /**
     * @param file in the payload
     * @param first the number of its first page in the file
     */
    record Sheet(Paper paper, String file, int first, List<Page> pages) {

        /** Its pages from the last to the first, as a feeder takes them that was filled the wrong way. */
        private Sheet shuffled() {
            var turned = new ArrayList<>(pages);
            Collections.reverse(turned);
            return new Sheet(paper, file, first, turned);
        }
    }

    static Printed of(Story story, Map<String, House> houses) {
        var house = houses.get(story.told().need("layout"));
        var sheets = new ArrayList<Sheet>();
        for (var paper : complete(story, house)) {
            var pages = pages(story, house, paper);
            story.expected()
                    .node("skip-page")
                    .text(paper.id())
                    .ifPresent(number -> pages.remove(Integer.parseInt(number) - 1));
            int split = story.expected()
                    .node("split")
                    .text(paper.id())
                    .map(Integer::parseInt)
                    .orElse(pages.size());
            sheets.add(new Sheet(paper, file(sheets.size()), 1, pages.subList(0, split)));
            if (split < pages.size()) {
                sheets.add(new Sheet(paper, file(sheets.size()), 1, pages.subList(split, pages.size())));
            }
        }
        story.expected().text("twice").ifPresent(id -> again(sheets, id));
        if (story.expected().is("shuffled")) {
            Collections.reverse(sheets);
            sheets.replaceAll(sheet -> sheet.shuffled());
        }
        if (story.expected().is("bound")) {
            return new Printed(story, bound(sheets));
        }
        return new Printed(story, List.copyOf(sheets));
    }

    /** The papers whose files are damaged: nothing of them can be read. */
    List<String> damaged() {
        return sheets.stream()
                .filter(sheet ->
                        story.expected().texts("damaged").contains(sheet.paper().id()))
                .map(Sheet::file)
                .distinct()
                .toList();
    }

    private static void again(List<Sheet> sheets, String id) {
        sheets.stream()
                .filter(sheet -> sheet.paper().id().equals(id))
                .findFirst()
                .ifPresent(sheet -> sheets.add(new Sheet(sheet.paper(), file(sheets.size()), 1, sheet.pages())));
    }

    private static String file(int before) {
        return "documents/%02d.pdf".formatted(before + 1);
    }

    /** All papers in one file, as somebody scans a pile. */
    private static List<Sheet> bound(List<Sheet> sheets) {
        var bound = new ArrayList<Sheet>();
        int next = 1;
        for (var sheet : sheets) {
            bound.add(new Sheet(sheet.paper(), file(0), next, sheet.pages()));
            next += sheet.pages().size();
        }
        return List.copyOf(bound);
    }

    private static List<Page> pages(Story story, House house, Paper paper) {
        var form = new Forms(story, house, paper).write();
        var blocks = form.orElseGet(() -> new Writer(story, house, paper).write());
        boolean footed = form.isEmpty()
                || paper.kind() == DocumentKind.EXPENSE_LIST
                || paper.kind() == DocumentKind.RECORD_FRONT_PAGE
                || paper.kind() == DocumentKind.CLAIM_FORM;
        var running = form.isPresent()
                ? ""
                : house.label("name") + " "
                        + paper.content().text("name").orElse(story.person().need("name")) + "    "
                        + house.label("stayno") + " "
                        + paper.content().text("stayno").orElse(story.stay().need("no"));
        return new ArrayList<>(Press.print(
                house, blocks, running, footed, house.printedBy(story.told().need("reported"))));
    }

    /** Adds what the house hands out besides: a front page, an account of expenses, a bank card. */
    private static List<Paper> complete(Story story, House house) {
        var papers = new ArrayList<>(story.papers());
        var layout = story.told().need("layout");
        frontPage(story)
                .filter(page -> List.of("column", "stamp", "prose").contains(layout))
                .ifPresent(papers::add);
        expenses(story)
                .filter(list -> List.of("river", "plain", "grid").contains(layout))
                .ifPresent(papers::add);
        papers.addAll(besides(story, house));
        if (List.of("river", "grid").contains(layout)) {
            papers.add(new Paper("bank-card", DocumentKind.BANK_CARD, new Node(new LinkedHashMap<>())));
            papers.add(new Paper("authorisation", DocumentKind.AUTHORISATION, new Node(new LinkedHashMap<>())));
        }
        return papers;
    }

    private static List<Paper> besides(Story story, House house) {
        var papers = new ArrayList<Paper>();
        if (house.besides().contains("front-page")) {
            frontPage(story).ifPresent(papers::add);
        }
        if (house.besides().contains("expenses")) {
            expenses(story).ifPresent(papers::add);
        }
        return papers;
    }

    private static Optional<Paper> frontPage(Story story) {
        return story.paper("discharge-summary")
                .filter(paper -> paper.content().text("outdx").isPresent())
                .filter(paper -> story.paper("record-front-page").isEmpty())
                .map(summary -> {
                    var content = new LinkedHashMap<String, Object>();
                    content.put(
                            "main",
                            summary.content()
                                    .text("main")
                                    .orElse(summary.content()
                                            .need("outdx")
                                            .replaceFirst("^1\\.", "")
                                            .split(" ?2\\.")[0]
                                            .strip()));
                    var first = summary.content().need("indx").split("\n");
                    content.put("indx", first[first.length - 1].replace("西医诊断：", ""));
                    List.of("chinese", "pattern", "code")
                            .forEach(name -> summary.content().text(name).ifPresent(words -> content.put(name, words)));
                    return new Paper("record-front-page", DocumentKind.RECORD_FRONT_PAGE, new Node(content));
                });
    }

    private static Optional<Paper> expenses(Story story) {
        return story.paper("invoice").map(bill -> {
            var content = new LinkedHashMap<String, Object>();
            content.put("items", bill.content().values().get("items"));
            return new Paper("expense-list", DocumentKind.EXPENSE_LIST, new Node(content));
        });
    }
}
