package org.wangge.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "程林艳, 程林艳",
        "'张　三', 张三",
        "古丽娜尔·艾合买提江, 古丽娜尔·艾合买提江",
        "古丽娜尔•艾合买提江, 古丽娜尔·艾合买提江",
        "阿卜杜拉．买买提, 阿卜杜拉·买买提",
        "'阿卜杜拉 · 买买提', 阿卜杜拉·买买提",
        "㐂〇𠮷, 㐂〇𠮷",
        "Anne-Marie O'Neil, Anne-Marie O'Neil",
        "一二三四五六七八九十一二三四五六七八九十, 一二三四五六七八九十一二三四五六七八九十"
    })
    void aNameIsKeptAsLongAsItIs(String text, String name) {
        assertThat(PersonName.parse(text).value().value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"张", "张3", "<b>张三</b>", "=HYPERLINK(\"http://x\",\"黄志\")", "张三?", "·张三", "一二三四五六七八九十一二三四五六七八九十一"
            })
    void whatIsNoNameIsRefused(String text) {
        assertThat(PersonName.parse(text).fault()).isEqualTo("name-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b", "待补", "无"})
    void aNameThatIsNotThereIsMissing(String text) {
        assertThat(PersonName.parse(text).fault()).isEqualTo("name-missing");
    }

    @Test
    void aNameIsNotPrinted() {
        assertThat(PersonName.parse("程林艳").value().toString()).doesNotContain("程");
    }
}
