package org.wangge.organisation.setup;

import java.util.Random;

/** Names and phones of people who do not exist: the numbers are of no network, each begins with 100. */
final class DemonstrationNames {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
    private static final String GIVEN = "建国志强文华秀兰玉珍海燕晓明春梅俊杰红霞永刚丽娟振东雪琴国庆桂芳";

    private final Random random = new Random(141182);
    private int phones;

    String name() {
        int surname = random.nextInt(SURNAMES.length());
        int first = random.nextInt(GIVEN.length());
        int second = random.nextInt(GIVEN.length());
        return "" + SURNAMES.charAt(surname) + GIVEN.charAt(first) + GIVEN.charAt(second);
    }

    String phone() {
        return "100%08d".formatted(++phones);
    }
}
