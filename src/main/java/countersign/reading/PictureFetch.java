package countersign.reading;

/** Fetches a page's picture tile by tile, each of which must lie on it, and all of which must cover it. */
final class PictureFetch {

    private final Limits limits;

    PictureFetch(Limits limits) {
        this.limits = limits;
    }

    PagePicture fetch(Desk desk, DocumentSource document, int page, int turned, int maxSide) throws ReadingFailure {
        var worker = desk.with(document);
        worker.send(new Request.Show(page, turned, maxSide), limits.decode());
        var canvas = worker.next(Answer.Canvas.class, limits.decode());
        if (Math.max(canvas.width(), canvas.height()) > maxSide) {
            throw worker.broken();
        }
        byte[] rgb = new byte[3 * canvas.width() * canvas.height()];
        long covered = 0;
        Answer answer = worker.next(limits.decode());
        while (answer instanceof Answer.Tile tile) {
            covered += (long) tile.width() * tile.height();
            if (tile.x() + tile.width() > canvas.width()
                    || tile.y() + tile.height() > canvas.height()
                    || covered > (long) canvas.width() * canvas.height()) {
                throw worker.broken();
            }
            place(tile, rgb, canvas.width());
            answer = worker.next(limits.decode());
        }
        if (!(answer instanceof Answer.Done) || covered != (long) canvas.width() * canvas.height()) {
            throw worker.broken();
        }
        return new PagePicture(canvas.width(), canvas.height(), rgb);
    }

    private static void place(Answer.Tile tile, byte[] rgb, int width) {
        for (int row = 0; row < tile.height(); row++) {
            System.arraycopy(
                    tile.rgb().array(),
                    3 * row * tile.width(),
                    rgb,
                    3 * ((tile.y() + row) * width + tile.x()),
                    3 * tile.width());
        }
    }
}
