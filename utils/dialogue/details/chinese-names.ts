/** Surnames common enough to trust; 平, 安, 金, 人 and other words of banks' names only before a full name. */
const SINGLE =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段漕钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶焦向柳邢骆駱路岳齐齊梅莫庄莊辛管祝左涂谷祁时舒耿牟卜詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵闵解强強柴华華车車冉房边邊';
const DOUBLE =
  '欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|夏侯|皇甫|尉迟|尉遲|司徒|慕容|令狐|东方|東方|南宫|南宮|端木|公孙|公孫';

const HAN = '\\u4e00-\\u9fff';

/** A full name of two to four characters, as regular expression source without groups. */
export const FULL_NAME = `(?:(?:${DOUBLE})[${HAN}]{1,2}|[${SINGLE}][${HAN}]{1,2})`;

/** 陈小姐, 林專員, 小王: how staff name themselves without a full name. */
export const SHORT_NAME = `(?:(?:${DOUBLE}|[${SINGLE}])(?:小姐|先生|女士|经理|經理|主任|专员|專員|襄理|组长|組長|主管|顾问|顧問|老师|老師)|[小阿](?:${DOUBLE}|[${SINGLE}])(?![${HAN}])|小[美丽麗雅雯婷静靜雪敏娟艺藝薇慧琪晴欣怡玲芳](?![${HAN}]))`;

/** Where a name may end: a full name is not the front of a longer word. */
export const NAME_END = `(?=$|[^${HAN}]|为[您你]|為[您你]|很高[兴興]|竭[诚誠]|[将將][为為]|[来來][为為]|工[号號]|[员員][编編]|[请請][问問]|目前|[负負][责責]|的[声聲]音|在[为為]|[联聯][系繫])`;
