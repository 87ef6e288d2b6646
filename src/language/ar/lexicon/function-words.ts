/**
 * Words that carry grammar, not content. Negation, modality, quantity, time and reporting are left out on
 * purpose: they are what differences are made of (stop lists on npm delete لا، لن، قد، يمكن، قال، مليون).
 */
export const FUNCTION_WORDS = `
في من إلى على عن مع أن إن أنه أنها إنه إنها بأن بأنه بأنها لأن
هذا هذه ذلك تلك هؤلاء الذي التي الذين اللذين اللتين اللذان ما مما
هو هي هم هما كان كانت يكون تكون كانوا
و أو ثم بل حيث كما إذ
بين عند لدى أمام وراء تحت فوق حول
به بها له لها لهم فيه فيها منه منها عنه عنها عليه عليها إليه إليها معه معها
أيضا كذلك هناك ثمة وقد
`;
