package org.ecarmethod.validation;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Words of a language from outside the library; what it does not say is said by the bundle it stands before. */
final class AddedLanguage extends ResourceBundle {

    private final ResourceBundle words;
    private final ResourceBundle otherwise;

    AddedLanguage(ResourceBundle words, ResourceBundle otherwise) {
        this.words = words;
        this.otherwise = otherwise;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        for (ResourceBundle bundle : List.of(words, otherwise)) {
            if (bundle.containsKey(key)) {
                return bundle.getObject(key);
            }
        }
        return null;
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new TreeSet<>(words.keySet());
        keys.addAll(otherwise.keySet());
        return Collections.enumeration(keys);
    }
}
