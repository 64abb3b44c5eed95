import { page } from "fresh";
import { Balance, IncomeTable, Statements } from "../../../components/IncomeView.tsx";
import { InstructorFrame } from "../../../components/InstructorFrame.tsx";
import { PageMeta } from "../../../components/PageMeta.tsx";
import { incomeFile, incomeView, monthName } from "../../../lib/commerce/income/view.ts";
import { ownIncome } from "../../../lib/commerce/service.ts";
import { ZONES } from "../../../lib/platform/time.ts";
import { define } from "../../../lib/state.ts";
import { loadRange } from "../../../lib/web/range.ts";
import { staffOf } from "../../../lib/web/staff.ts";

const PATH = "/instructor/income";

export const handler = define.handlers({
  async GET({ req, state, url: { searchParams } }) {
    const { deps, m, lang, zone } = state;
    const load = (params: URLSearchParams) => ownIncome(deps, staffOf(state), { params, zone });
    const { found, rangeForm, status } = await loadRange(req, searchParams, load);
    const file = await incomeFile(found, m, lang);
    if (file) return file;
    const { balance, refundDays } = found;
    const months = found.months.map((month) => ({ month, name: monthName(month, lang) }));
    const view = { ...incomeView(found, { path: PATH, lang }), rangeForm };
    return page({ balance, refundDays, months, view }, { status });
  },
});

export default define.page<typeof handler>(
  ({ data: { balance, refundDays, months, view }, state }) => {
    const { m, lang, zone, deps: { config } } = state;
    const words = m.teaching.income;
    return (
      <InstructorFrame m={m} title={words.title} tab="income" lead={words.lead}>
        <PageMeta title={words.title} siteName={config.appName} noindex />
        <Balance m={m} lang={lang} balance={balance} refundDays={refundDays} />
        <p>
          <a href="/instructor/income/entries">{words.ledger}</a>
        </p>
        <IncomeTable
          m={m}
          lang={lang}
          zoneName={ZONES[zone]}
          path={PATH}
          {...view}
        />
        <Statements m={m} months={months} />
      </InstructorFrame>
    );
  },
);
