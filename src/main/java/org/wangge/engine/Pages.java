package org.wangge.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.Page;

/** Cuts the page that the engine asked for. */
final class Pages {
    private Pages() {}

    static <T> List<T> cut(Stream<T> found, Page page) {
        return page == null
                ? found.toList()
                : found.skip(page.getFirstResult()).limit(page.getMaxResults()).toList();
    }
}
