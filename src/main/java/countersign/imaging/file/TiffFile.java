package countersign.imaging.file;

import countersign.imaging.PageImage;
import java.util.ArrayList;
import java.util.List;

/** A TIFF: a page for each of its pictures that is no thumbnail or mask. */
final class TiffFile implements DocumentFile {

    private final byte[] bytes;
    private final byte[] classic;
    private final List<TiffDirectory> directories;
    private final List<Integer> pages;

    private TiffFile(byte[] bytes, byte[] classic, List<TiffDirectory> directories, List<Integer> pages) {
        this.bytes = bytes;
        this.classic = classic;
        this.directories = directories;
        this.pages = pages;
    }

    static TiffFile open(byte[] bytes) throws UndecodableException {
        if (bytes.length < 16) {
            throw new UndecodableException("doc-damaged");
        }
        var walk = new TiffDirectories(bytes);
        var directories = walk.all();
        var pages = new ArrayList<Integer>();
        for (int i = 0; i < directories.size(); i++) {
            if (directories.get(i).isPage()) {
                pages.add(i);
            }
        }
        if (pages.isEmpty()) {
            throw new UndecodableException("doc-damaged");
        }
        return new TiffFile(bytes, walk.big() ? ClassicTiff.of(bytes, walk) : bytes, directories, pages);
    }

    @Override
    public int pages() {
        return pages.size();
    }

    @Override
    public PageContent content(int page) throws UndecodableException {
        return new PageContent.Picture(picture(page, Integer.MAX_VALUE));
    }

    @Override
    public PageImage picture(int page, int maxSide) throws UndecodableException {
        int index = pages.get(page - 1);
        var directory = directories.get(index);
        var stored = stored(index, directory).withPixelHeight(directory.pixelHeight());
        return directory.orientation().applyTo(stored);
    }

    /** The JDK knows more kinds, libtiff has printing inks and sixteen bits right. */
    private PageImage stored(int index, TiffDirectory directory) throws UndecodableException {
        int step = DecodingLimits.step(directory.width(), directory.height(), directory.bytesPerPixel());
        if (directory.isCmyk()) {
            var inks = Leptonica.tiff(bytes, index, step);
            if (inks.isPresent()) {
                return inks.get();
            }
        }
        try (var picture = new StoredPicture("tiff", classic)) {
            return picture.read(index, directory.bytesPerPixel());
        } catch (UndecodableException e) {
            return Leptonica.tiff(bytes, index, step).orElseThrow(() -> refusal(directory, e));
        }
    }

    private static UndecodableException refusal(TiffDirectory directory, UndecodableException damaged) {
        var unknown = directory.unknownCompression();
        return unknown.isPresent()
                ? new UndecodableException("doc-type", "TIFF, compression " + unknown.getAsInt())
                : damaged;
    }

    @Override
    public void close() {}
}
