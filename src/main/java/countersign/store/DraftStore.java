package countersign.store;

import java.util.Map;

/** What a person has begun and not recorded, so that a crash costs no more than the last second of typing. */
public interface DraftStore {

    /**
     * @param key tells whose it is and on what, such as user and claim
     * @return empty where nothing was kept
     */
    Map<String, String> find(String key);

    /** Replaces what was kept; on disk when this returns. */
    void keep(String key, Map<String, String> draft);
}
