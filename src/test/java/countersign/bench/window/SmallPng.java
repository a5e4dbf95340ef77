package countersign.bench.window;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.WritableImage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Writes a picture of the window with few colours, since a repository keeps each for ever. */
final class SmallPng {

    private static final int COLOURS = 64;

    private SmallPng() {}

    static long write(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, javafx.scene.image.PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var palette = palette(pixels);
        var reds = new byte[palette.size()];
        var greens = new byte[palette.size()];
        var blues = new byte[palette.size()];
        for (int i = 0; i < palette.size(); i++) {
            reds[i] = (byte) (palette.get(i) >> 16);
            greens[i] = (byte) (palette.get(i) >> 8);
            blues[i] = (byte) (int) palette.get(i);
        }
        var reduced = new BufferedImage(
                width,
                height,
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(palette.size() <= 16 ? 4 : 8, palette.size(), reds, greens, blues));
        var nearest = new HashMap<Integer, Integer>();
        var raster = reduced.getRaster();
        for (int i = 0; i < pixels.length; i++) {
            int colour = pixels[i] & 0xFFFFFF;
            Integer index = nearest.get(colour);
            if (index == null) {
                index = nearest(palette, colour);
                nearest.put(colour, index);
            }
            raster.setSample(i % width, i / width, 0, index);
        }
        Files.deleteIfExists(file);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            var compression = writer.getDefaultWriteParam();
            compression.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            compression.setCompressionQuality(0f); // the smallest file
            writer.write(null, new IIOImage(reduced, null, null), compression);
        } finally {
            writer.dispose();
        }
        return Files.size(file);
    }

    /** The means of boxes of colours, the fullest and widest box always split next. */
    private static List<Integer> palette(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        var boxes = new ArrayList<List<Map.Entry<Integer, Integer>>>();
        boxes.add(new ArrayList<>(counts.entrySet()));
        while (boxes.size() < COLOURS) {
            List<Map.Entry<Integer, Integer>> widest = null;
            double most = 0;
            for (var box : boxes) {
                double weight = spread(box, axis(box)) * Math.sqrt(total(box));
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
        return boxes.stream().map(SmallPng::mean).distinct().toList();
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
