package countersign.ui.kit;

import countersign.text.Language;
import countersign.text.Texts;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;

/** The texts in the language spoken now; whatever is bound to them changes with the language at once. */
public final class Wording {

    private final ReadOnlyObjectWrapper<Texts> texts;

    public Wording(Language language) {
        texts = new ReadOnlyObjectWrapper<>(Texts.in(language));
    }

    public void speak(Language language) {
        if (texts.get().language() != language) {
            texts.set(Texts.in(language));
        }
    }

    public ReadOnlyObjectProperty<Texts> textsProperty() {
        return texts.getReadOnlyProperty();
    }

    public Texts now() {
        return texts.get();
    }

    public Language language() {
        return texts.get().language();
    }

    /** Tells a view when the language changes, and keeps it no longer than the window does. */
    public void follow(Node view, Runnable changed) {
        ChangeListener<Texts> listener = (o, before, now) -> changed.run();
        view.getProperties().put(listener, Wording.class); // lives as long as the view
        texts.addListener(new WeakChangeListener<>(listener));
    }

    /** Follows the language. */
    public StringBinding of(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> now().of(key, arguments), texts);
    }

    /** Follows the language and whatever else the words are made of. */
    public StringBinding of(Function<Texts, String> words, Observable... others) {
        var dependencies =
                Stream.concat(Stream.of(texts), Arrays.stream(others)).toArray(Observable[]::new);
        return Bindings.createStringBinding(() -> words.apply(now()), dependencies);
    }
}
