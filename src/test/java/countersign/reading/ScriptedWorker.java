package countersign.reading;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A worker in a process of its own that does on each page what the document's bytes tell: {@code good,crash,good}. */
final class ScriptedWorker {

    private static final int MEGABYTE = 1 << 20;

    private final DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    private List<String> pages = List.of();

    private ScriptedWorker() {}

    static DocumentSource document(String claim, String script) {
        return new DocumentSource(claim, "documents/01.pdf", script.getBytes(StandardCharsets.UTF_8));
    }

    static DocumentSource document(String script) {
        return document("claim", script);
    }

    public static void main(String[] args) throws Exception {
        var worker = new ScriptedWorker();
        new Answer.Hello("first " + args[0], "second", "").write(worker.out);
        var in = new DataInputStream(System.in);
        while (true) {
            worker.answer(Request.read(in));
        }
    }

    private void answer(Request request) throws IOException, InterruptedException {
        if (request instanceof Request.Open open) {
            var script = new String(open.document().array(), StandardCharsets.UTF_8);
            if (script.startsWith("refuse ")) {
                new Answer.Trouble(script.substring(7), List.of("PDF")).write(out);
                return;
            }
            pages = List.of(script.split(","));
            new Answer.Opened(pages.size()).write(out);
        } else if (request instanceof Request.Read read) {
            read(read.page());
        } else if (request instanceof Request.ReadAgain again) {
            var readings = again.lines().stream()
                    .map(line -> new Reading(Reading.TESSERACT, line.text() + "二", 0.5))
                    .toList();
            new Answer.SecondRead(pages.get(again.page() - 1).equals("silent") ? List.of() : readings).write(out);
        } else if (request instanceof Request.Show show) {
            show(show);
        }
    }

    private void read(int page) throws IOException, InterruptedException {
        String deed = pages.get(page - 1);
        switch (deed) {
            case "crash" -> Runtime.getRuntime().halt(139);
            case "hang" -> Thread.sleep(600_000);
            case "spin" -> {
                while (!Thread.interrupted()) {
                    Thread.onSpinWait();
                }
            }
            case "garbage" -> out.write("%PDF-1.7 stray words from a library".getBytes(StandardCharsets.UTF_8));
            case "flood" -> {
                out.writeInt(Frame.MAGIC);
                out.writeByte(66);
                out.writeInt(Integer.MAX_VALUE);
            }
            case "wrong" -> new Answer.Opened(3).write(out);
            case "trouble" -> new Answer.Trouble("page-damaged", List.of()).write(out);
            case "heap" -> fill(new ArrayList<>(), 100_000);
            case "hoard" -> fill(new ArrayList<>(), 400);
            default -> good(page, deed);
        }
    }

    private void good(int page, String deed) throws IOException, InterruptedException {
        if (deed.equals("slow")) {
            Thread.sleep(300);
        }
        new Answer.Decoded(100, 200).write(out);
        String pid = Long.toString(ProcessHandle.current().pid());
        new Answer.PageRead(90, 100, 200, Reading.PPOCR, List.of(line("甲" + page, 0.1), line(pid, 0.5))).write(out);
    }

    private void show(Request.Show show) throws IOException {
        String deed = pages.get(show.page() - 1);
        new Answer.Canvas(4, 2).write(out);
        new Answer.Tile(0, 0, 4, 1, new Bytes(new byte[12])).write(out);
        int y = deed.equals("beside") ? 2 : 1;
        byte turned = (byte) show.turnedClockwise();
        byte[] row = {turned, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
        if (!deed.equals("hole")) {
            new Answer.Tile(0, y, 4, 1, new Bytes(row)).write(out);
        }
        new Answer.Done().write(out);
    }

    private static void fill(List<byte[]> hoard, int megabytes) throws InterruptedException {
        while (hoard.size() < megabytes) {
            hoard.add(new byte[MEGABYTE]);
        }
        Thread.sleep(600_000);
    }

    private static TextLine line(String text, double y) {
        var glyphs = text.codePoints()
                .mapToObj(point -> new Glyph(Character.toString(point), new Box(0.1, y, 0.1, 0.1), 0.9))
                .toList();
        return TextLine.of(glyphs);
    }
}
