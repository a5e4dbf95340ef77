package countersign.bench.window;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.WritableImage;

/** Writes a picture of the window with few colours, since a repository keeps each for ever. */
final class SmallPng {

    private static final int COLOURS = 40;
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    private SmallPng() {}

    static long write(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, javafx.scene.image.PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var palette = palette(pixels);
        var nearest = new HashMap<Integer, Integer>();
        var rows = new byte[height * (width + 1)]; // each begins with its filter: none, which suits flat colours best
        for (int i = 0; i < pixels.length; i++) {
            int colour = pixels[i] & 0xFFFFFF;
            Integer index = nearest.get(colour);
            if (index == null) {
                index = nearest(palette, colour);
                nearest.put(colour, index);
            }
            rows[i / width * (width + 1) + 1 + i % width] = index.byteValue();
        }
        var colours = new ByteArrayOutputStream();
        palette.forEach(colour ->
                colours.writeBytes(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) (int) colour}));
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeLong(SIGNATURE);
            chunk(out, "IHDR", header(width, height));
            chunk(out, "PLTE", colours.toByteArray());
            chunk(out, "IDAT", packed(rows));
            chunk(out, "IEND", new byte[0]);
        }
        return Files.size(file);
    }

    private static byte[] header(int width, int height) throws IOException {
        var header = new ByteArrayOutputStream();
        var out = new DataOutputStream(header);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, 3, 0, 0, 0}); // eight bits, a palette
        return header.toByteArray();
    }

    private static byte[] packed(byte[] rows) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(rows);
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        var named = new ByteArrayOutputStream();
        named.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        named.writeBytes(content);
        var sum = new CRC32();
        sum.update(named.toByteArray());
        out.writeInt(content.length);
        out.write(named.toByteArray());
        out.writeInt((int) sum.getValue());
    }

    /** So many colours that fill the most are kept as they are, so that grounds and badges look the same everywhere. */
    private static final int KEPT = 16;

    /** What tells severity and state in either palette: kept however small its marks are. */
    private static final Set<Integer> MEANING = Set.of(
            0xA40E26, 0xB57D00, 0x7D4E00, 0x06705F, 0x0969DA, 0xF85149, 0xFF7B72, 0xF2CC60, 0x56D4BC, 0x1F6FEB,
            0x58A6FF);

    /** The means of boxes of colours, the widest box always split next, which few pixels with a colour of their own survive. */
    private static List<Integer> palette(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        var kept = Stream.concat(
                        counts.entrySet().stream()
                                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                                        .reversed())
                                .limit(KEPT)
                                .map(Map.Entry::getKey),
                        MEANING.stream().filter(counts::containsKey))
                .distinct()
                .toList();
        counts.keySet().removeAll(kept);
        var boxes = new ArrayList<List<Map.Entry<Integer, Integer>>>();
        boxes.add(new ArrayList<>(counts.entrySet()));
        while (boxes.size() < COLOURS - kept.size()) {
            List<Map.Entry<Integer, Integer>> widest = null;
            double most = 0;
            for (var box : boxes) {
                double weight = spread(box, axis(box)) * Math.pow(total(box), 0.25);
                if (box.size() > 1 && weight > most) {
                    most = weight;
                    widest = box;
                }
            }
            if (widest == null) {
                break;
            }
            boxes.remove(widest);
            int shift = axis(widest);
            widest.sort((one, other) -> Integer.compare(one.getKey() >> shift & 255, other.getKey() >> shift & 255));
            long half = total(widest) / 2;
            int at = 0;
            for (long sum = 0; at < widest.size() - 1 && (at == 0 || sum < half); at++) {
                sum += widest.get(at).getValue();
            }
            boxes.add(new ArrayList<>(widest.subList(0, at)));
            boxes.add(new ArrayList<>(widest.subList(at, widest.size())));
        }
        return Stream.concat(
                        kept.stream(),
                        boxes.stream().filter(box -> !box.isEmpty()).map(SmallPng::mean))
                .distinct()
                .toList();
    }

    private static int axis(List<Map.Entry<Integer, Integer>> box) {
        int best = 16;
        for (int shift : new int[] {8, 0}) {
            if (spread(box, shift) > spread(box, best)) {
                best = shift;
            }
        }
        return best;
    }

    private static int spread(List<Map.Entry<Integer, Integer>> box, int shift) {
        int least = 255;
        int most = 0;
        for (var colour : box) {
            int value = colour.getKey() >> shift & 255;
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return most - least;
    }

    private static long total(List<Map.Entry<Integer, Integer>> box) {
        return box.stream().mapToLong(Map.Entry::getValue).sum();
    }

    private static int mean(List<Map.Entry<Integer, Integer>> box) {
        long total = total(box);
        int mean = 0;
        for (int shift : new int[] {16, 8, 0}) {
            int at = shift;
            long sum = box.stream()
                    .mapToLong(colour -> (long) (colour.getKey() >> at & 255) * colour.getValue())
                    .sum();
            mean |= (int) Math.round((double) sum / total) << shift;
        }
        return mean;
    }

    private static int nearest(List<Integer> palette, int colour) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < palette.size(); i++) {
            long red = (palette.get(i) >> 16 & 255) - (colour >> 16 & 255);
            long green = (palette.get(i) >> 8 & 255) - (colour >> 8 & 255);
            long blue = (palette.get(i) & 255) - (colour & 255);
            long distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
