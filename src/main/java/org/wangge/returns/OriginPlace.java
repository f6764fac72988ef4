package org.wangge.returns;

import java.util.Arrays;
import java.util.List;

/**
 * Where a place lies as far as rules care, read from its written name: with the province in front
 * ({@code 山西省太原市小店区}) or without it, as people of the province write it ({@code 太原市小店区}, {@code 离石区}).
 * What is not known as a place of Shanxi lies outside.
 */
public enum OriginPlace {
    TAIYUAN,
    SHANXI,
    OTHER_PROVINCE;

    private static final List<String> IN_TAIYUAN = words("太原 小店区 迎泽区 杏花岭区 尖草坪区 万柏林区 晋源区 清徐县 阳曲县 娄烦县 古交市");
    private static final List<String> IN_SHANXI =
            words("大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 离石区 文水县 交城县 兴县 临县 柳林县 石楼县 岚县 方山县 中阳县 交口县 孝义市 汾阳市");

    public static OriginPlace of(String written) {
        String place = written == null ? "" : written.replaceAll("\\s", "").replaceFirst("^中国", "");
        boolean named = place.startsWith("山西");
        String rest = place.replaceFirst("^山西省?", "");
        if (IN_TAIYUAN.stream().anyMatch(rest::startsWith)) {
            return TAIYUAN;
        }
        return named || IN_SHANXI.stream().anyMatch(rest::startsWith) ? SHANXI : OTHER_PROVINCE;
    }

    private static List<String> words(String spaced) {
        return Arrays.asList(spaced.split(" "));
    }
}
