package countersign.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to measure.
 *
 * @param seed of the generated pages
 * @param each how many pages are generated of each level
 * @param command whether Tesseract's command line and OCRmyPDF read the pages, too
 * @param speed measures speed instead of errors
 * @param fit prints the table of calibration that fits these pages
 * @param values prints each value that is wrong, unsure or not found
 * @param models folder of other networks for the first reader
 * @param readings where pages once read are kept, for whoever changes what is made of them
 * @param folders of pages with their truth; none where pages are generated
 */
record Options(
        long seed,
        int each,
        boolean command,
        boolean speed,
        boolean fit,
        boolean values,
        Optional<Path> models,
        Optional<Path> readings,
        List<String> folders) {

    static final String USAGE = "[--seed N] [--each N] [--no-command] [--speed] [--fit] [--values] [--models FOLDER]"
            + " [--readings FOLDER] [FOLDER...]";

    static Options of(String... words) {
        long seed = 20_250_301;
        int each = 36;
        boolean command = true;
        boolean speed = false;
        boolean fit = false;
        boolean values = false;
        Optional<Path> models = Optional.empty();
        Optional<Path> readings = Optional.empty();
        var folders = new ArrayList<String>();
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--seed" -> seed = Long.parseLong(words[++i]);
                case "--each" -> each = Integer.parseInt(words[++i]);
                case "--no-command" -> command = false;
                case "--speed" -> speed = true;
                case "--fit" -> fit = true;
                case "--values" -> values = true;
                case "--models" -> models = Optional.of(Path.of(words[++i]));
                case "--readings" -> readings = Optional.of(Path.of(words[++i]));
                default -> folders.add(words[i]);
            }
        }
        return new Options(seed, each, command, speed, fit, values, models, readings, List.copyOf(folders));
    }
}
