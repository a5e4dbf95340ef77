package countersign.reading;

import java.io.ByteArrayOutputStream;

/** Fetches a page's picture as it is stored, part by part, up to what a whole document may weigh. */
final class CopyFetch {

    private final Limits limits;

    CopyFetch(Limits limits) {
        this.limits = limits;
    }

    PageCopy fetch(Desk desk, DocumentSource document, int page) throws ReadingFailure {
        var worker = desk.with(document);
        worker.send(new Request.Copy(page), limits.decode());
        var head = worker.next(Answer.CopyHead.class, limits.decode());
        var data = new ByteArrayOutputStream();
        Answer answer = worker.next(limits.decode());
        while (answer instanceof Answer.CopyPart part) {
            if (data.size() + (long) part.bytes().array().length > limits.documentBytes()) {
                throw worker.broken();
            }
            data.writeBytes(part.bytes().array());
            answer = worker.next(limits.decode());
        }
        if (answer instanceof Answer.Trouble trouble) {
            throw new ReadingFailure(trouble.code(), trouble.arguments());
        }
        if (!(answer instanceof Answer.Done)) {
            throw worker.broken();
        }
        return new PageCopy(
                head.width(),
                head.height(),
                head.orientation(),
                head.paperWidth(),
                head.paperHeight(),
                head.encoding(),
                new Bytes(data.toByteArray()));
    }
}
