import type { accounts as Shape } from "../id/accounts.ts";

/** Words of registering, logging in and the account page, English. */
export const accounts: typeof Shape = {
  name: "Full name",
  nameHint: "The way you would like to see it on a certificate later.",
  email: "E-mail",
  password: "Password",
  passwordHint:
    "At least 8 characters. A few unrelated words are easy to remember and hard to guess.",
  role: "I would like to",
  roles: {
    student: { label: "Learn", hint: "Take courses as a student." },
    instructor: { label: "Teach", hint: "Make courses once we have verified your profile." },
  },

  login: {
    title: "Welcome back",
    pageTitle: "Log in",
    lead: "Log in to go on learning.",
    submit: "Log in",
    foot: "No account yet?",
    footLink: "Register for free",
  },

  register: {
    title: "Create your account",
    pageTitle: "Register",
    lead: "It is free and takes a minute.",
    submit: "Create account",
    foot: "Already have an account?",
    footLink: "Log in here",
  },

  profile: {
    title: "Your account",
    role: "Role",
    zone: "Time zone",
    zones: {
      "Asia/Jakarta": "Western Indonesia Time (WIB)",
      "Asia/Makassar": "Central Indonesia Time (WITA)",
      "Asia/Jayapura": "Eastern Indonesia Time (WIT)",
    },
    emailUnverified:
      "Your e-mail address has not been confirmed yet. You can learn as usual; please make sure it is right, so that our messages reach you.",
    instructorUnverified:
      "Your instructor account has not been verified yet. Our team will look at your profile; after that you can start making courses.",
    instructorVerified: "Verified instructor",
    myCourses: "Open My Courses",
  },
};
