package countersign.model.page;

import java.util.List;

/**
 * One document of a dossier.
 *
 * @param file its path in the payload, {@code documents/03.pdf}
 * @param title its title as printed, empty where none was found
 * @param pages how many pages it has, read or not
 * @param transcripts of the pages that could be read, in their order
 */
public record Document(String file, DocumentKind kind, String title, int pages, List<Transcript> transcripts) {

    public Document {
        transcripts = List.copyOf(transcripts);
    }
}
