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

    /** From red first to blue first, or back. */
    private static byte[] swapped(byte[] colours) {
        var swapped = new byte[colours.length];
        for (int at = 0; at < colours.length; at += 3) {
            swapped[at] = colours[at + 2];
            swapped[at + 1] = colours[at + 1];
            swapped[at + 2] = colours[at];
        }
        return swapped;
    }

    private static byte[] packed(PagePicture picture) {
        var image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_3BYTE_BGR);
        byte[] bgr = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        System.arraycopy(swapped(picture.rgb()), 0, bgr, 0, bgr.length);
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
            if (image == null || !(image.getRaster().getDataBuffer() instanceof DataBufferByte buffer)) {
                return Optional.empty();
            }
            return Optional.of(new PagePicture(image.getWidth(), image.getHeight(), swapped(buffer.getData())));
        } catch (IOException e) {
            return Optional.empty(); // damaged: made anew when a worker shows the page
        }
    }
}
