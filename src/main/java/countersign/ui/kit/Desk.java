package countersign.ui.kit;

import java.time.Clock;
import java.util.concurrent.Executor;

/**
 * What the window gives each of its screens.
 *
 * @param background for all that reads, decodes or computes
 * @param screen the window's thread
 */
public record Desk(
        Navigator navigator,
        Notices notices,
        Wording wording,
        Theme theme,
        Glossary glossary,
        Choices choices,
        Clock clock,
        Executor background,
        Executor screen) {}
