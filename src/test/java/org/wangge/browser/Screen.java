package org.wangge.browser;

/** What a page is looked at on: the smallest phone we promise, and a supervisor's desk. Sizes in CSS pixels. */
public enum Screen {
    PHONE(360, 740),
    DESK(1400, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
