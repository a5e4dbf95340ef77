package countersign.demo.story;

import countersign.model.claim.Sex;
import java.time.LocalDate;
import java.util.Random;

/** Makes people up. */
public final class People {

    private static final String[] FAMILIES = {
        "陈", "林", "周", "郑", "许", "沈", "韩", "唐", "曹", "董", "萧", "程", "傅", "曾", "彭", "吕", "苏", "卢", "蒋", "魏"
    };
    private static final String[] WOMEN = {"雅琴", "婉清", "思涵", "静怡", "丽娟", "晓芸", "佩兰", "若溪", "美玲", "书瑶"};
    private static final String[] MEN = {"建平", "志远", "文博", "海峰", "俊杰", "永康", "立群", "宏伟", "晨光", "振华"};

    private People() {}

    public static Person make(Sex sex, LocalDate birth, Random random) {
        var given = sex == Sex.F ? WOMEN : MEN;
        String name = FAMILIES[random.nextInt(FAMILIES.length)] + given[random.nextInt(given.length)];
        return new Person(name, sex, birth, IdNumbers.make(sex, birth, random));
    }
}
