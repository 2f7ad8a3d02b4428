import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Waiting ends when what is waited for is there: the longest wait is for busy machines, and costs nothing on others.
configure({ reactStrictMode: true, asyncUtilTimeout: 10_000 });
afterEach(cleanup);
