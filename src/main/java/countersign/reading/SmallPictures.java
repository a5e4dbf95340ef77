package countersign.reading;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture of each page in few pixels, kept beside its reading, which is on screen long before a worker has decoded the
 * page anew.
 *
 * <p>What is unpacked here was packed here, from plain pixels: no byte of a dossier reaches a decoder of this process.
 */
public final class SmallPictures {

    /** Pixels of the longer side: the words of a printed A4 can just be read. */
    static final int SIDE = 1000;

    private static final float QUALITY = 0.6f;

    private final @Nullable ReadingCache cache;

    private SmallPictures(@Nullable ReadingCache cache) {
        this.cache = cache;
    }

    /** Keeps them there. */
    public static SmallPictures in(ReadingCache cache) {
        return new SmallPictures(cache);
    }

    /** Keeps none, where nobody looks at pages. */
    public static SmallPictures none() {
        return new SmallPictures(null);
    }

    boolean kept() {
        return cache != null;
    }

    /** Upright as it was read; empty where the page was not read here, or nothing is kept. */
    public Optional<PagePicture> find(DocumentSource document, int page) {
        return cache == null ? Optional.empty() : cache.get(key(document, page)).flatMap(SmallPictures::unpacked);
    }

    void keep(DocumentSource document, int page, PagePicture picture) {
        if (cache != null) {
            cache.put(key(document, page), packed(picture));
        }
    }

    private static String key(DocumentSource document, int page) {
        return document.hash() + "-" + page + "-small1";
    }

    private static byte[] packed(PagePicture picture) {
        var image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] bgr = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        byte[] rgb = picture.rgb();
        for (int at = 0; at < rgb.length; at += 3) {
            bgr[at] = rgb[at + 2];
            bgr[at + 1] = rgb[at + 1];
            bgr[at + 2] = rgb[at];
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream(1 << 17);
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException e) {
            throw new IllegalStateException(e); // it lies in memory
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static Optional<PagePicture> unpacked(byte[] kept) {
        try {
            var image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(kept)));
            if (image == null) {
                return Optional.empty();
            }
            int width = image.getWidth();
            int height = image.getHeight();
            var pixels = image.getRGB(0, 0, width, height, null, 0, width);
            var rgb = new byte[3 * pixels.length];
            for (int i = 0; i < pixels.length; i++) {
                rgb[3 * i] = (byte) (pixels[i] >> 16);
                rgb[3 * i + 1] = (byte) (pixels[i] >> 8);
                rgb[3 * i + 2] = (byte) pixels[i];
            }
            return Optional.of(new PagePicture(width, height, rgb));
        } catch (IOException e) {
            return Optional.empty(); // damaged: made anew when a worker shows the page
        }
    }
}
