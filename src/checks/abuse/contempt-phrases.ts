// Contempt in set phrases that need no swear word.
import { type Entry, list, row } from './entry.ts';

export const CONTEMPT_PHRASES: readonly Entry[] = [
  ...row(
    'insult',
    0.65,
    'loại không ra gì, không ra gì, óc bã mía, óc tối thui, óc tối, não để ở, não chắc để, đứa bại não, bại não nào, thằng bại não, phá gia chi tử, học cho lắm tắm, thú chứ người, chứ người gì, trả về nơi sản xuất, đầu thai làm, sư cha, sư bố, tổ bà, phát phì như, báo cô, hại cha hại mẹ, bạc như vôi, chỉ đáng xách dép, đáng xách dép, chỉ đáng đi, nhân phẩm bán, bán rẻ lương tâm, lưỡi nô lệ, quỳ mọp, liếm giày, liếm gót, bợ đít, cạo đầu, thợ đụng, đội sổ, nói như chó, nói câu nào dối, chuyên ngành nói dối, mù hả, mù à, điếc à, điếc hả, đui hả, đui à, câm à, câm hả, thì đi bán nhang, thì bán tăm, bán tăm đi, giả vờ mù, nhìn như cái bao, như cái lu, như cục thịt, chim cánh cụt, đóng vai ác, khỏi hóa trang, đóng phim ma, doạ ma, dọa ma, xấu thế, xấu vậy, xấu quá mà, phấn trát, trát phấn, da trâu, mặt méo, miệng hô, răng hô, răng vẩu, chân vòng kiềng, hói đầu mà, bụng bự, bụng phệ, chết là đáng, chết đáng, đáng chết, cháy là trời có mắt, trời có mắt, mừng giùm, xui cho, ăn hôi, ăn mày dĩ vãng, rảnh quá hóa rồ, khùng hả, khùng à, nghèo từ trong, nghèo rớt mà, nghèo còn, nghèo kiết xác, nghèo hèn, nợ như chúa chổm, thất nghiệp mà, vô công rồi nghề, mồm như loa, mõm chó, cái mõm, nát mõm, mõm mày, chị em nhà lừa, đàn cừu, cừu non ngu, bầy cừu',
    { needsMarks: true, notLeft: list('mình tôi tui bị không em') },
  ),
  ...row(
    'insult',
    0.65,
    'đồ bá láp, đồ bỏ đi, đồ rẻ tiền, đồ nhà quê, đồ giả tạo, đồ vô dụng, đồ nâng bi, đồ nô lệ, đồ tể, đồ độc ác, đồ máu lạnh, đồ chết bầm, đồ mắc dịch, đồ trời đánh, đồ ôn dịch, đồ bất hiếu, đồ bất nhân, đồ phá hoại, đồ ngốc, đồ dở người, đồ cặn bã, đồ ký sinh, đồ sâu mọt, đồ đàn bà, đồ lăng loàn, đồ dâm, đồ xấu, đồ béo, đồ mập, đồ lùn, đồ què, đồ mù, đồ nghèo, đồ ích kỷ, đồ tham, đồ nịnh, đồ bợ đỡ, đồ hai mặt, đồ lừa đảo, đồ phản trắc, đồ đạo đức giả, đồ lười, đồ dối trá, đồ mồm, đồ tâm thần, đồ biến thái, đồ bệnh, đồ thất bại, đồ thối tha, đồ trâu, đồ bò, đồ đầu',
    { needsMarks: true },
  ),
  ...row(
    'insult',
    0.65,
    'uống thuốc chưa, quên uống thuốc, trốn trại, khám đầu, khám lại đầu, khám não, khám thần kinh, chích ngừa dại, tiêm phòng dại, lên cơn dại, mất 10 điểm iq, iq âm, iq thấp, iq bằng, óc trái nho, ma chê quỷ hờn, xấu ma chê, xấu người xấu nết, xấu như ma, xấu như quỷ, xấu như cú, béo núc ních, béo như lợn, mập như heo, lùn tịt, lùn một mẩu, ăn như heo, ngủ như heo, mặt mo, mặt búng ra sữa, miệng còn hôi sữa, ế chỏng, ế chổng, bảo sao ế, hèn gì ế, hèn chi ế, ế là phải, ế là đúng, ai thèm lấy, ai mà thèm, chó nó thèm, chó nào thèm, không ai thèm lấy, vô phúc mới, đẻ ra mày, đẻ mày ra, con hư tại mẹ, cạp đất mà ăn, ăn cám heo, ăn cám à, mù dở, mù công nghệ, thúi hoắc, thối hoắc, thúi mồm, mồm thúi, miệng thúi, hôi mồm, chó cũng chê, chó còn chê, chó không thèm ngửi, xách dép cho, không đáng xách dép, không đáng một xu, không đáng một đồng, chui đầu xuống đất, chui xuống đất, độn thổ đi, nhục chưa, nhục dòng họ, nhục cả họ, nhục cả dòng, nhục như con, nhục thay cho, nhục mặt cha, bôi tro trát trấu, vác mặt, vác cái mặt, thò mặt, chường mặt, chường cái mặt, lú lẫn, già lú, già lẩm cẩm, già khú, già khọm, già hói, lưỡi không xương, ăn tàn, ăn như phá, khôn gớm, giỏi gớm, thông minh gớm, chảy thây, lười chảy thây, bám váy vợ, bám váy mẹ, bám váy, ăn bám vợ, trò khỉ, làm trò hề, hề hước, phế nhân, đồ phế, người thừa, của nợ, bất tài vô dụng, tài hèn, dốt mà, dốt như, dốt còn, ngu còn, đã ngu còn, đã dốt còn, đã xấu còn, đã nghèo còn, vừa ngu vừa, vừa xấu vừa, vừa dốt vừa, vừa già vừa, cho chó ăn, cho heo ăn, không bằng heo, không bằng chó, lương tâm chó, lương tâm bị chó, đầu trộm đuôi cướp, đạo đức để đâu, mất tính người, không có tính người, không phải người, có phải người, còn là người, không xứng đáng làm, không xứng làm, xứng đáng làm chó',
    { needsMarks: true, notLeft: list('mình tôi tui bị') },
  ),
  ...row(
    'insult',
    0.55,
    'trốn trại, khám đầu, quên uống thuốc, ma chê quỷ hờn, bam vay vo, ve chan bo, ve bu me, mat nhu heo, mat nhu khi, ngu nhu bo, ngu nhu heo, xau nhu ma, beo nhu lon, map nhu heo, thui hoac, do vo dung, do nha que, do phe vat, khong biet nhuc, khong biet xau ho, nhuc chua',
    { only: 'bare' },
  ),
];
