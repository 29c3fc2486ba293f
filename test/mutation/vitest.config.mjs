import base from "../../vitest.config.ts";

export default { ...base, test: { ...base.test, include: ["test/mutation/related.ts"], exclude: [], watch: false } };
