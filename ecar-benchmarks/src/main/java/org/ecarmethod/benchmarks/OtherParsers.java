package org.ecarmethod.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.runtime.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.ecarmethod.benchmarks.beans.ProcessBean;

/** The fastest that others offer: they fill the same beans without Jackson, and check nothing. */
final class OtherParsers {

    // Only what was generated: without it this would fail, not fall back to reflection.
    private static final DslJson<Object> GENERATED =
            new DslJson<>(Settings.<Object>withAnalyzers(false, false).includeServiceLoader());

    private OtherParsers() {}

    static ProcessBean readByFastjson(byte[] document) {
        return JSON.parseObject(document, ProcessBean.class);
    }

    static ProcessBean readByDslJson(byte[] document) {
        try {
            return Objects.requireNonNull(
                    GENERATED.deserialize(ProcessBean.class, document, document.length), "a document");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
