// The demonstration's article. Ward, people and events are invented; Vietnamese whatever the page's language.
import { say } from '../../wording/catalogue.ts';
import { DEMO_ARTICLE } from './demo-page.ts';
import { LanguageSwitch } from './language-switch.tsx';
import type { ReaderPage } from './reader-page.ts';

export function DemoMasthead({ page }: { page: ReaderPage }) {
  return (
    <header class="masthead">
      <p class="masthead-name" lang="vi">
        {page.site.name}
      </p>
      <p class="masthead-line">
        <span lang="vi">Tin trong phường mỗi ngày</span>
        <LanguageSwitch page={page} />
      </p>
    </header>
  );
}

export function DemoArticle() {
  return (
    <article class="story" lang="vi">
      <p class="kicker">Đời sống phường</p>
      <h1>{DEMO_ARTICLE.headline}</h1>
      <p class="lead">
        Kế hoạch bình đẳng giới 2026–2030 của phường Sông Trăng lần đầu giao chỉ tiêu cho từng khu phố: thêm
        phụ nữ tham gia điều hành, thêm chỗ gửi trẻ cho người làm ca, và một nơi nhận tin báo bạo lực gia đình
        cả ban đêm.
      </p>
      <p class="story-byline">
        Hạ Miên · <time datetime="2026-03-07T07:30:00+07:00">07:30 Thứ Bảy, 07/03/2026</time>
      </p>
      <Targets />
      <Services />
    </article>
  );
}

function Targets() {
  return (
    <>
      <p>
        Sáng 6/3, Ủy ban nhân dân phường công bố kế hoạch tại nhà văn hóa khu phố 4. Hiện chỉ 17 trong 68 tổ
        trưởng dân phố của phường là nữ. Phường muốn có 28 người vào cuối năm 2028, bằng cách giới thiệu ít
        nhất một ứng viên nữ ở mỗi kỳ bầu và dời giờ họp tổ sang cuối tuần để người bận con nhỏ cũng dự được.
      </p>
      <blockquote>
        <p>
          “Chúng tôi không đặt chỉ tiêu cho đẹp báo cáo. Họp lúc bảy giờ tối, đúng bữa cơm, thì người vắng mặt
          gần như luôn là các chị.”
        </p>
        <footer>Bà Lưu Thị Thanh Trà, Phó Chủ tịch phường</footer>
      </blockquote>
    </>
  );
}

function Services() {
  return (
    <>
      <h2>Gửi trẻ theo ca, học nghề buổi tối</h2>
      <p>
        Từ tháng 9, hai trường mầm non công lập sẽ giữ trẻ đến 20 giờ cho gia đình làm ca ở cụm xưởng may ven
        sông; phường và doanh nghiệp cùng hỗ trợ một nửa phí. Trung tâm học tập cộng đồng mở thêm lớp sửa điện
        lạnh và kế toán hộ kinh doanh, dành một nửa số chỗ cho lao động nữ.
      </p>
      <p>
        Ông Đoàn Văn Khải, tổ trưởng tổ 31, cho rằng kế hoạch cần nói nhiều hơn về phần việc của đàn ông. “Câu
        lạc bộ các ông bố ở khu tôi ban đầu có bảy người, nay được bốn mươi. Việc nhà chia ra được thì việc
        phố mới có người làm”, ông nói.
      </p>
      <p>
        Một tổ trực gồm công an, y tế và Hội Liên hiệp Phụ nữ sẽ nhận tin báo bạo lực gia đình suốt ngày đêm;
        người báo tin được giữ kín danh tính. Dự thảo được niêm yết ở 12 nhà văn hóa khu phố đến hết ngày
        31/3. Bạn đọc có thể bình luận ngay dưới bài này; ý kiến sẽ được tổng hợp trước khi kế hoạch được
        thông qua.
      </p>
    </>
  );
}

export function DemoFooter({ page }: { page: ReaderPage }) {
  return (
    <footer class="footer">
      <p>{say(page.language, 'page.demo')}</p>
    </footer>
  );
}
