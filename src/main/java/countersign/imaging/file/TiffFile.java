package countersign.imaging.file;

import countersign.imaging.PageImage;
import java.util.ArrayList;
import java.util.List;

/** A TIFF: a page for each of its pictures that is no thumbnail or mask. */
final class TiffFile implements DocumentFile {

    private final byte[] classic;
    private final List<TiffDirectory> directories;
    private final List<Integer> pages;

    private TiffFile(byte[] classic, List<TiffDirectory> directories, List<Integer> pages) {
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
        return new TiffFile(walk.big() ? ClassicTiff.of(bytes, walk) : bytes, directories, pages);
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
        DecodingLimits.step(directory.width(), directory.height(), directory.bytesPerPixel());
        if (directory.isCmyk()) {
            throw new UndecodableException("doc-type", "TIFF CMYK");
        }
        try (var picture = new StoredPicture("tiff", classic)) {
            var stored = picture.read(index, directory.bytesPerPixel()).withPixelHeight(directory.pixelHeight());
            return directory.orientation().applyTo(stored);
        }
    }

    @Override
    public void close() {}
}
