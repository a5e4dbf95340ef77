package countersign.check;

import java.text.Normalizer;
import java.util.Locale;

/** Makes words equal that are printed or read differently but mean the same. */
final class Fold {

    /** Traditional forms, as names are still written, each before its simplified one. */
    private static final String VARIANTS =
            "於于陳陈張张劉刘楊杨黃黄趙赵吳吴孫孙馬马鄭郑謝谢許许馮冯葉叶蘇苏呂吕蔣蒋賈贾閻阎鄒邹陸陆顧顾錢钱湯汤喬乔賀贺賴赖龍龙萬万嚴严華华麗丽偉伟國国軍军強强濤涛輝辉興兴寶宝蘭兰鳳凤靜静"
                    + "穎颖傑杰黏粘曉晓學学愛爱雲云風风飛飞寧宁慶庆廣广東东紅红綠绿藍蓝銀银鐘钟鍾钟鋒锋鋼钢鐵铁長长門门閔闵開开關关陽阳陰阴隱隐難难雙双靈灵響响頌颂預预領领頤颐題题願愿類类顯显飄飘養养"
                    + "餘余驥骥騰腾驊骅鶴鹤鵬鹏鷺鹭齊齐龐庞龔龚樹树橋桥機机權权歐欧歲岁歷历殘残氣气決决淚泪淨净溫温滿满漢汉潔洁潤润澤泽濱滨瀾澜煒炜煥焕熱热燁烨爾尔獻献瑤瑶瓊琼畢毕異异當当療疗發发盧卢"
                    + "監监盡尽盤盘確确礎础禮礼禎祯稱称種种積积穩稳窮穷競竞筆笔範范簡简籃篮糧粮紀纪純纯紐纽紹绍終终組组結结絲丝經经維维綺绮網网緒绪緣缘練练縣县總总績绩繼继續续纖纤羅罗義义習习聖圣聞闻"
                    + "聯联聰聪職职聽听肅肃膚肤臉脸臨临舉举舊旧艦舰莊庄莖茎蓮莲薩萨薦荐藝艺藥药蔭荫蘊蕴號号術术衛卫裝装見见規规視视覺觉親亲觀观計计訂订記记設设診诊詠咏評评詩诗誠诚語语誼谊調调諾诺謙谦"
                    + "講讲證证識识譚谭議议護护讀读讓让豐丰財财貝贝貞贞負负貴贵費费資资賓宾賢贤質质贊赞趕赶躍跃車车軒轩載载輕轻輪轮轉转辭辞農农連连進进運运過过達达遠远適适遲迟選选還还邊边鄧邓釋释針针"
                    + "鈴铃鈞钧鈺钰鉅钜銘铭銳锐鎮镇鏡镜鑾銮";

    /** Characters that readers take for one another; each row folds to its first. */
    private static final String[] LOOK_ALIKES = {
        "0OQD〇○", "1IL丨|!", "2Z", "5S", "6G", "8B", "日曰目", "己已巳", "未末", "天夫无元", "土士", "人入八", "肿种", "瘤榴", "左在", "胃冒",
        "背肾", "腺线", "乳孔", "书节", "大太犬", "阴阳", "性牲", "查杳", "木术本", "一-", "+十", "年午牛", "贝见", "今令", "王玉", "申由甲田", "住往",
        "千干于", "思恩", "晴睛", "辛幸", "鸟乌", "兔免", "刀力", "戊戌戍", "侯候", "折拆", "陪培", "睛晴", "莱菜", "洒酒", "治冶", "析折", "微徽", "拔拨",
        "傅傳博", "问间闻", "主玉", "代伐", "狼狠", "庆厌", "苗茁", "竟竞", "辩辨", "凤风", "勋勖", "宜宣"
    };

    private static final char FIRST_HAN = 0x4e00;
    private static final char LAST_HAN = 0x9fff;
    private static final char[] SIMPLIFIED = simplifiedHan();

    private Fold() {}

    /** Upper case, one width, simplified, without spaces, brackets, dashes and other marks. */
    static String plain(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHan(c)) {
                folded.append(SIMPLIFIED[c - FIRST_HAN]);
            } else if (c >= 0x80) {
                return plainOfAny(text);
            } else if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toUpperCase(c));
            }
        }
        return folded.toString();
    }

    private static boolean isHan(char c) {
        return c >= FIRST_HAN && c <= LAST_HAN;
    }

    private static String plainOfAny(String text) {
        var folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Fold::simplified)
                .forEach(folded::appendCodePoint);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC); // what is left may join anew, as parts of Hangul do
    }

    /** Also without what a reader may take for something else: equal means that a misreading explains the difference. */
    static String lookAlike(String text) {
        var folded = new StringBuilder();
        plain(text).codePoints().map(Fold::first).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** How many characters must be changed, added or left out to turn one text into the other. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static int simplified(int character) {
        return character >= FIRST_HAN && character <= LAST_HAN ? SIMPLIFIED[character - FIRST_HAN] : character;
    }

    /** Most characters by far are Chinese: their plain form is looked up, not searched for. */
    private static char[] simplifiedHan() {
        var plain = new char[LAST_HAN - FIRST_HAN + 1];
        for (int i = 0; i < plain.length; i++) {
            char c = (char) (FIRST_HAN + i);
            int at = VARIANTS.indexOf(c);
            plain[i] = at >= 0 && at % 2 == 0 ? VARIANTS.charAt(at + 1) : c;
        }
        return plain;
    }

    private static int first(int character) {
        for (String row : LOOK_ALIKES) {
            if (row.indexOf(character) >= 0) {
                return row.codePointAt(0);
            }
        }
        return character;
    }
}
